import { activity, asked, text, type Written } from './step.ts'

/** Part E to its end: so what, and the break. */
export const partEEnd: readonly Written[] = [
  activity('e7', [4, 3, 2], {
    kind: 'poll',
    title: text('So what?', 'Beth felly?'),
    notesBefore: [
      text('Allow the third answer to be respectable.', 'Gadewch i’r trydydd ateb fod yn barchus.'),
      text(
        'The deck’s author finds links of this size comparable with those of well-known tested methods; give it as his view, no source is printed.',
        'Mae awdur y sleidiau’n gweld cysylltiadau o’r maint hwn yn debyg i rai dulliau adnabyddus sydd wedi’u profi; rhowch hynny fel ei farn ef, ni nodir ffynhonnell.',
      ),
      text(
        'Then say the uncomfortable half: if skill matters, typical marks are a worry.',
        'Yna dywedwch yr hanner anghyfforddus: os yw medr yn bwysig, mae marciau nodweddiadol yn destun pryder.',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text('Which sentence is closest to your view?', 'Pa frawddeg sydd agosaf at eich barn?'),
      choices: [
        text('Skill matters and we should invest', 'Mae medr yn bwysig a dylem fuddsoddi'),
        text('Skill matters but visits matter more', 'Mae medr yn bwysig ond mae ymweliadau’n bwysicach'),
        text('The evidence is too thin to act on', 'Mae’r dystiolaeth yn rhy denau i weithredu arni'),
        text('Something else', 'Rhywbeth arall'),
      ],
      most: 1,
      choicesFrom: null,
      fact: null,
    },
  }),
  activity('break', [15, 10, null], {
    kind: 'break',
    title: text('Break', 'Egwyl'),
    notesBefore: [
      text(
        'Check who has left quietly and whether someone should ask how they are.',
        'Gwiriwch pwy sydd wedi gadael yn dawel ac a ddylai rhywun ofyn sut maen nhw.',
      ),
    ],
    config: { heading: text('Break', 'Egwyl') },
  }),
]
