import { definer } from '../shared/definer.ts'

/** Fewer people than this behind a figure, and it is not told. */
const fewest = 5

const own = 'read.viewer_workspace()'

/** Whether the viewer looks after a cohort: a coach who is in it, or an admin of its workspace. */
const looksAfter = definer(
  'read.looks_after(the_cohort uuid)',
  'boolean',
  `return exists (select from read.cohort c
    join read.membership v on v.workspace_id = c.workspace_id and v.user_id = read.viewer() and not v.removed
    where c.cohort_id = the_cohort and c.workspace_id = ${own} and ('admin' = any(v.roles)
      or ('coach' = any(v.roles) and the_cohort = any(read.viewer_cohorts()))));`,
)

/** The last day, as text, on which somebody did anything in the workspace by their own hand. */
const lastActed = (person: string): string => `(select h.occurred_at from read.history_entry h
  where h.owner_id = ${person} and h.workspace_id = ${own} and h.listed and h.actor = h.owner_id
  order by h.occurred_at desc, h.position desc limit 1)`

/** How active people were up to a day: for admins, and for coaches of a cohort that both are in; no row for others. */
const activityLevels = definer(
  'read.activity_levels(people uuid[], last_day date)',
  'table (person uuid, level text)',
  `return query
    select m.user_id, case
        when acted.at is null then 'never'
        when acted.at >= (last_day - 6)::text then 'this_week'
        when acted.at >= (last_day - 29)::text then 'this_month'
        else 'quiet' end
    from read.membership m
      join read.membership v on v.workspace_id = m.workspace_id and v.user_id = read.viewer() and not v.removed
      cross join lateral (select ${lastActed('m.user_id')} as at) acted
    where m.user_id = any(people) and m.workspace_id = ${own} and not m.removed and not m.erased
      and ('admin' = any(v.roles) or ('coach' = any(v.roles) and exists (select from read.cohort_member b
        where b.user_id = m.user_id and b.cohort_id = any(read.viewer_cohorts()))));`,
)

// Interactions within the days: of people whose latest one is no earlier, so that the index on that day helps.
const met = `select distinct on (t.interaction_id) t.owner_id, t.kind, t.direction,
    cardinality(t.help_given) as given, cardinality(t.help_received) as received
  from (select k.contact_id, k.owner_id from kept k where k.last_on >= first_day
    union all select c.contact_id, c.owner_id from counted p join read.contact c on c.owner_id = p.user_id
      where c.archived and c.workspace_id = ${own} and not c.erased) c
  join read.timeline_entry t on t.contact_id = c.contact_id and t.owner_id = c.owner_id
  where t.happened_on between first_day and last_day and not t.retracted`

const settled = `select distinct k.contact_id, k.owner_id, t.happened_on
  from kept k join read.timeline_entry t on t.contact_id = k.contact_id and t.owner_id = k.owner_id
    left join lateral (select e.happened_on from read.timeline_entry e
      where e.contact_id = t.contact_id and e.owner_id = t.owner_id and not e.retracted
        and e.happened_on < t.happened_on order by e.happened_on desc limit 1) before on true
  where k.last_on >= first_day and k.cadence_days is not null
    and t.happened_on between first_day and last_day and not t.retracted
    and (before.happened_on is null or before.happened_on + k.cadence_days <= t.happened_on)`

const figure = (name: string, from: string, value = 'count(*)'): string =>
  `select '${name}' as name, ${value}::int as value, count(distinct owner_id)::int as people from ${from}`

/**
 * What a cohort did, as numbers: no names, and no number with fewer than five people behind it. Coaches and admins do not
 * count, so that nobody who looks can take their own part off. Null for who does not look after the cohort.
 */
const cohortActivity = definer(
  'read.cohort_activity(the_cohort uuid, first_day date, last_day date)',
  'jsonb',
  `if not read.looks_after(the_cohort) then return null; end if;
  return (with counted as (
      select m.user_id from read.cohort_member b
        join read.membership m on m.user_id = b.user_id and m.workspace_id = b.workspace_id
      where b.cohort_id = the_cohort and b.workspace_id = ${own} and not m.removed and not m.erased
        and not m.roles && array['coach', 'admin']),
    kept as (select c.contact_id, c.owner_id, c.next_on, c.last_on, c.cadence_days
      from counted p join read.contact c on c.owner_id = p.user_id
      where c.workspace_id = ${own} and not c.archived and not c.erased),
    met as (${met}),
    settled as (${settled}),
    figures as (
      ${figure('interactions', 'met')}
      union all ${figure('check_ins_due', 'kept where next_on <= last_day')}
      union all ${figure('check_ins_done', 'settled')}
      union all ${figure('asks', `met where kind = 'ask' and direction <> 'inbound'`)}
      union all ${figure('help_given', 'met where given > 0', 'coalesce(sum(given), 0)')}
      union all ${figure('help_received', 'met where received > 0', 'coalesce(sum(received), 0)')})
    select jsonb_build_object(
      'members', (select count(*) from counted),
      'activeThisWeek', (select count(*) from counted p where ${lastActed('p.user_id')} >= (last_day - 6)::text),
      'figures', (select jsonb_object_agg(f.name, case when f.people >= ${fewest}
        then jsonb_build_object('value', f.value, 'people', f.people) end) from figures f)));`,
)

/** What coaches and admins may know of what others do, made anew at each start of the projector. */
export const activityFunctions: readonly string[] = [looksAfter, activityLevels, cohortActivity]
