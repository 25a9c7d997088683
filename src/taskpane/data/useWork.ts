import { useEffect, useState } from "react";

/** What belongs to the page and tells of its work. */
export interface Desk<Work> {
  current(): Work;
  /** @returns stops following */
  follow(listener: (work: Work) => void): () => void;
}

/** What lies on a desk now, followed. */
export function useWork<Work>(desk: Desk<Work>): Work {
  const [work, setWork] = useState(desk.current());
  useEffect(() => {
    setWork(desk.current());
    return desk.follow(setWork);
  }, [desk]);
  return work;
}
