export const administrationWords = {
  title: 'Administration history',
  state: 'Who invited, changed roles, opened cohorts, removed or exported. Newest first, never rewritten.',
  noKey: 'There is no master key',
  noKeyText:
    'Nobody, admins included, can read another person’s contacts, notes, facts or interactions, and no switch makes it so. There is no break-glass access: not here, not for support, not for a good reason. What you see below is about the workspace only.',
  exportCsv: 'Export as CSV',
  exported: 'The administration history is in your downloads.',
  none: 'Nothing yet.',
  noneHint: 'Each act of administration leaves a line here.',
  showEarlier: 'Show earlier',
}
