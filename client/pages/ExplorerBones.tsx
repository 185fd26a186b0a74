/** The page's shape while its answer is on the way. */
import './answer.css';
import './beside.css';
import './explorer.css';
import './figure.css';
import { DiagramBones } from '../diagram/DiagramBones.tsx';
import '../diagram/diagram.css';
import { Bones } from '../ui/Bones.tsx';

export function ExplorerBones() {
  return (
    <div className="explorer" aria-busy="true">
      <p className="unseen" role="status">
        Loading
      </p>
      <div className="answer">
        <Bones lines={[72]} size="display" />
        <Bones lines={[96, 92, 55]} size="large" />
      </div>
      <div className="others">
        <Bones lines={[40, 90, 75, 85, 60]} />
      </div>
      <ExplorerFigureBones />
    </div>
  );
}

/** The picture's shape alone, while its view is on the way. */
export function ExplorerFigureBones() {
  return (
    <div className="figure" aria-busy="true">
      <DiagramBones />
    </div>
  );
}
