export const settingsNav = {
  title: 'Settings',
  parts: 'Parts of the settings',
  you: 'You',
  workspace: 'Workspace',
  profile: 'Profile',
  general: 'Name and rules',
  cohorts: 'Cohorts',
  members: 'Members',
  invitations: 'Invitations',
  administration: 'Administration history',
}
