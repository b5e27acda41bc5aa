import {
  BriefcaseBusiness,
  Compass,
  Handshake,
  History,
  Mail,
  Pin,
  Settings,
  Sun,
  Upload,
  Users,
  UsersRound,
} from 'lucide-react'
import { shell } from '../messages/shell.ts'

/** The pages of the rail, each with the letter that follows `g`. */
export const pages = [
  { to: '/', name: shell.today, letter: 't', icon: Sun },
  { to: '/people', name: shell.people, letter: 'p', icon: Users },
  { to: '/opportunities', name: shell.opportunities, letter: 'o', icon: BriefcaseBusiness },
  { to: '/referrals', name: shell.referrals, letter: 'r', icon: Handshake },
  { to: '/board', name: shell.board, letter: 'b', icon: Pin },
  { to: '/mentoring', name: shell.mentoring, letter: 'd', icon: Compass },
  { to: '/import', name: shell.import, letter: 'i', icon: Upload },
  { to: '/cohort', name: shell.cohort, letter: 'c', icon: UsersRound },
  { to: '/history', name: shell.history, letter: 'h', icon: History },
  { to: '/mailbox', name: shell.mailbox, letter: 'm', icon: Mail },
  { to: '/settings', name: shell.settings, letter: 's', icon: Settings },
] as const
