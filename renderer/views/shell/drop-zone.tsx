import { useEffect, useState } from 'react';
import { useIntake } from '../../stores/intake';
import { shellText } from '../../text/shell';

/** Takes files and folders that are dropped anywhere on the window. */
export function DropZone() {
  const [over, setOver] = useState(false);
  const drop = useIntake((state) => state.drop);

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving the window has nowhere to go to; moving between elements has.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [drop]);

  if (!over) return null;
  return (
    <div className="drop-veil">
      <p>{shellText.dropHere}</p>
      <p className="muted small">{shellText.dropNote}</p>
    </div>
  );
}
