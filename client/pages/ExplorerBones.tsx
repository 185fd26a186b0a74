/** The page's shape while its answer is on the way. */
import './answer.css';
import './beside.css';
import './explorer.css';
import './figure.css';
import type { ViewName } from '../address.ts';
import { Bones } from '../ui/Bones.tsx';
import { PictureBones } from '../ui/PictureBones.tsx';

export function ExplorerBones({ of }: { of?: ViewName | undefined }) {
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
      <ExplorerFigureBones of={of} />
    </div>
  );
}

/** The picture's shape alone, while its view is on the way. */
export function ExplorerFigureBones({ of = 'chain' }: { of?: ViewName | undefined }) {
  return (
    <div className="figure" aria-busy="true">
      {of === 'text' ? <Bones lines={[100, 96, 98, 60, 100, 92, 45]} size="large" /> : <PictureBones of={of} />}
    </div>
  );
}
