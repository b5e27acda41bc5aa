import { DropZone } from '../import/drop-zone.tsx'
import { AddByName } from './add-by-name.tsx'

/** The file for those who have it at hand, names for everybody else. */
export const PeopleStep = () => (
  <div className="flex flex-col gap-8">
    <DropZone />
    <AddByName />
  </div>
)
