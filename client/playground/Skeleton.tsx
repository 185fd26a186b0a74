/** The playground's outline while it loads: the questions, the query and the answer where they will stand. */
import { Bones } from '../ui/Bones.tsx';

export function Skeleton() {
  return (
    <div className="playground-skeleton" role="status">
      <span className="unseen">The playground is loading.</span>
      <div>
        <Bones size="title" lines={[45]} />
        <Bones size="large" lines={[90, 60]} />
        <Bones size="large" lines={[75]} />
        <Bones size="large" lines={[85, 40]} />
      </div>
      <div>
        <Bones lines={[45, 60, 35, 50, 30, 40, 20]} />
      </div>
      <div>
        <Bones lines={[20, 55, 70, 65, 75, 60, 70, 50, 35]} />
      </div>
    </div>
  );
}
