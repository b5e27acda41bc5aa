import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useKeys } from '../keyboard/use-keys.ts'
import { common } from '../messages/common.ts'
import { IconButton } from './button.tsx'

const noKeys: readonly [] = []

/** A dialog over the page: the focus stays inside and goes back afterwards; Escape and a press outside close it. */
export const Dialog = (props: {
  readonly title: string
  /** Hides the title from the eye where a field says it better. */
  readonly titleHidden?: boolean
  readonly width?: 'narrow' | 'regular'
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  useKeys('dialog', noKeys)
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      className="fixed inset-0 z-40 flex items-end justify-center bg-scrim wide:items-start wide:pt-[12vh]"
    >
      <Modal
        className={`appear max-h-[92dvh] w-full overflow-y-auto rounded-t-base bg-raised shadow-float wide:max-h-[80vh] wide:rounded-base ${
          props.width === 'narrow' ? 'wide:max-w-[440px]' : 'wide:max-w-[580px]'
        }`}
      >
        <AriaDialog className="outline-none">
          <div
            className={
              props.titleHidden === true ? 'sr-only' : 'flex items-center justify-between gap-2 ps-5 pe-2 pt-3'
            }
          >
            <Heading slot="title" className="font-serif text-20 font-medium">
              {props.title}
            </Heading>
            <IconButton label={common.close} icon={<X size={16} aria-hidden />} onClick={props.onClose} />
          </div>
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
