import { useEffect, useState } from 'react';
import { fileToRead, takesAsDocument } from '../../model/plan-reading-files';
import { useIntake } from '../../stores/intake';
import { usePlanReading } from '../../stores/plan-reading';
import { shellText } from '../../text/shell';

type DropZoneProps = {
  /** There is no plan yet that reports could belong to. */
  readonly onlyDocuments?: boolean;
};

/** Takes files and folders that are dropped anywhere on the window. */
export function DropZone({ onlyDocuments = false }: DropZoneProps) {
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
      const [first] = files;
      const reading = usePlanReading.getState();
      if (onlyDocuments) {
        const file = fileToRead(files);
        if (file) reading.dropFile(file);
        else if (first) reading.show();
        return;
      }
      const isIntake = useIntake.getState().visible && !reading.visible;
      if (first && !isIntake && (reading.visible || takesAsDocument(files))) reading.dropFile(first);
      else if (first) drop(files);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [drop, onlyDocuments]);

  if (!over) return null;
  return (
    <div className="drop-veil">
      <p>{onlyDocuments ? shellText.dropPlan : shellText.dropHere}</p>
      <p className="muted small">{shellText.dropNote}</p>
    </div>
  );
}
