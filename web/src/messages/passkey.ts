export const passkeyWords = {
  use: 'Sign in with a passkey',
  confirm: 'Use a passkey',
  notHere: 'This browser cannot use passkeys at this address. They need https, or this very machine.',
  alreadyThere: 'This device has a passkey for your account already.',
  failed: 'The passkey could not be used. Try again, or take another way in.',
}
