/** The shape of a picture that is still to come: three rows of cards and the lines between them. */
export function DiagramBones() {
  return (
    <div className="stage-bones" aria-hidden="true">
      <svg viewBox="0 0 720 380" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
        <path d="M250 74v40h-90v42M250 114h220v42M160 226v40h200v42M470 226v40h-110" />
        <rect x="150" y="10" width="200" height="64" rx="4" />
        <rect x="60" y="156" width="200" height="70" rx="4" />
        <rect x="370" y="156" width="200" height="70" rx="4" />
        <rect x="260" y="308" width="200" height="62" rx="4" />
      </svg>
    </div>
  );
}
