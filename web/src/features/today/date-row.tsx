import { openLog } from '../../app/overlays.ts'
import { Button } from '../../design/button.tsx'
import { Day } from '../../design/day.tsx'
import { Kbd } from '../../design/kbd.tsx'
import { todayWords as words } from '../../messages/today.ts'
import { RowFrame } from './row-frame.tsx'
import type { RowProps } from './row-frame.tsx'
import type { TodayContent } from './today-content.ts'

/** A birthday or another day that is worth a word. */
export const DateRow = (props: { readonly date: TodayContent['dates'][number]; readonly rowProps: RowProps }) => {
  const { contact, date } = props.date
  return (
    <RowFrame
      person={contact}
      rowProps={props.rowProps}
      why={
        <>
          {date.label === '' ? words[date.kind] : date.label} · <Day date={date.nextOn} />
        </>
      }
      acts={
        <>
          <Kbd keys="l" />
          <Button size="small" onClick={() => openLog([contact])}>
            {words.log}
          </Button>
        </>
      }
    />
  )
}
