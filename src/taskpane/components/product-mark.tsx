/** The product's icon, as in `assets/icons`. */
export function ProductMark({ className }: { className?: string | undefined }) {
  return (
    <svg aria-hidden viewBox="0 0 80 80" className={className}>
      <rect x="9" y="6" width="54" height="62" rx="6" fill="#ffffff" stroke="#0b5a52" strokeWidth="4" />
      <path d="M11 12a4 4 0 0 1 4-4h42a4 4 0 0 1 4 4v10H11z" fill="#0e7a6e" />
      <path d="M11 36h50M11 50h34M29 24v42" stroke="#9cc9c3" strokeWidth="3.5" fill="none" />
      <circle cx="57" cy="57" r="19" fill="#0e7a6e" stroke="#ffffff" strokeWidth="4" />
      <path
        d="M47.5 57.5l6.8 6.8 12.4-13.2"
        fill="none"
        stroke="#ffffff"
        strokeWidth="5.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
