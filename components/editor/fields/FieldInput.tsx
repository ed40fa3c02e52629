'use client'
import { ByNameInput } from './ByNameInput.tsx'
import { OneOfInput, SomeOfInput, YesNoInput } from './ChoiceInput.tsx'
import type { FieldProps } from './field.ts'
import { GroupInput } from './GroupInput.tsx'
import { ListInput } from './ListInput.tsx'
import { LocalTextInput } from './LocalTextInput.tsx'
import { MaybeInput } from './MaybeInput.tsx'
import { PlainInput } from './PlainInput.tsx'
import { ReferenceInput } from './ReferenceInput.tsx'
import { TupleInput } from './TupleInput.tsx'
import { VariantInput } from './VariantInput.tsx'

/** The editor of one value of a form, by what its schema says of it. */
export const FieldInput = ({ field, ...rest }: FieldProps) => {
  switch (field.type) {
    case 'localText':
      return <LocalTextInput {...rest} />
    case 'text':
    case 'number':
      return <PlainInput field={field} {...rest} />
    case 'yesNo':
      return <YesNoInput field={field} {...rest} />
    case 'oneOf':
      return <OneOfInput field={field} {...rest} />
    case 'someOf':
      return <SomeOfInput field={field} {...rest} />
    case 'list':
      return <ListInput field={field} {...rest} />
    case 'tuple':
      return <TupleInput field={field} {...rest} />
    case 'group':
      return <GroupInput field={field} {...rest} />
    case 'variant':
      return <VariantInput field={field} {...rest} />
    case 'maybe':
      return <MaybeInput of={field.of} unused={null} {...rest} />
    case 'reference':
      return <ReferenceInput field={field} {...rest} />
    case 'byName':
      return <ByNameInput field={field} {...rest} />
    case 'name':
    case 'fixed':
      return null
  }
}
