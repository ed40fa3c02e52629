import { activity, after, asked, text, type Written } from './step.ts'

/** Part F: how services make it happen. */
export const partF: readonly Written[] = [
  activity('f1', [6, 4, 3], {
    kind: 'brainstorm',
    title: text('What would help practice here?', 'Beth fyddai’n helpu ymarfer yma?'),
    notesBefore: [
      text(
        'Separate what a team can do from what needs leaders.',
        'Gwahanwch yr hyn y gall tîm ei wneud oddi wrth yr hyn sydd angen arweinwyr.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text(
        'One thing that would make meetings with families better in your service. One line.',
        'Un peth a fyddai’n gwneud cyfarfodydd gyda theuluoedd yn well yn eich gwasanaeth. Un llinell.',
      ),
      fields: [{ id: 'idea', label: text('One thing', 'Un peth'), most: 2, maxLength: 60 }],
    },
  }),
  activity('f2', [4, 3, null], {
    kind: 'guess',
    title: text('The Dodo', 'Y Dodo'),
    notesAfter: [
      after(
        'fact',
        'Researchers still argue about this verdict: present it as a puzzle, not a law.',
        'Mae ymchwilwyr yn dal i ddadlau am y dyfarniad hwn: cyflwynwch ef fel pos, nid deddf.',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text(
        'When well-run helping methods are compared with each other, what usually happens?',
        'Pan gaiff dulliau helpu sy’n cael eu rhedeg yn dda eu cymharu â’i gilydd, beth sy’n digwydd fel arfer?',
      ),
      ask: {
        type: 'choice',
        questions: [text('What usually happens?', 'Beth sy’n digwydd fel arfer?')],
        choices: [
          text('one clear winner', 'un enillydd clir'),
          text('two or three winners', 'dau neu dri enillydd'),
          text('little difference between them', 'ychydig o wahaniaeth rhyngddynt'),
          text('none beats ordinary service', 'nid oes yr un yn curo gwasanaeth arferol'),
        ],
      },
      about: null,
      answer: {
        fact: {
          sentences: [
            text(
              'Little difference between them; each usually beats ordinary service.',
              'Ychydig o wahaniaeth rhyngddynt; mae pob un fel arfer yn curo gwasanaeth arferol.',
            ),
            text(
              'The Dodo’s verdict: “Everybody has won, and all must have prizes.”',
              'Dyfarniad y Dodo: “Mae pawb wedi ennill, a rhaid i bawb gael gwobrau.”',
            ),
          ],
          source: text(
            'Lewis Carroll, Alice’s Adventures in Wonderland, chapter 3 (1865). Researchers still argue about it: a puzzle, not a law.',
            'Lewis Carroll, Alice’s Adventures in Wonderland, pennod 3 (1865). Mae ymchwilwyr yn dal i ddadlau amdano: pos, nid deddf.',
          ),
        },
        marks: [],
        choices: [2],
      },
    },
  }),
  activity('f3', [4, 3, null], {
    kind: 'poll',
    title: text('Why might that be?', 'Pam y gallai hynny fod?'),
    notesBefore: [
      text(
        'Hold on the fourth answer; the next step builds on it.',
        'Arhoswch gyda’r pedwerydd ateb; mae’r cam nesaf yn adeiladu arno.',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text('Why might that be? Choose up to two.', 'Pam y gallai hynny fod? Dewiswch hyd at ddau.'),
      choices: [
        text('Who the clients in studies are', 'Pwy yw’r cleientiaid mewn astudiaethau'),
        text('Ingredients the methods openly share', 'Cynhwysion y mae’r dulliau’n eu rhannu’n agored'),
        text('Ingredients they share without saying', 'Cynhwysion y maent yn eu rhannu heb ddweud'),
        text('What the services around them have in common', 'Yr hyn sydd gan y gwasanaethau o’u cwmpas yn gyffredin'),
      ],
      most: 2,
      choicesFrom: null,
      fact: null,
    },
  }),
  activity('f4', [6, 4, null], {
    kind: 'discuss',
    title: text('What does it mean for leaders?', 'Beth mae’n ei olygu i arweinwyr?'),
    notesBefore: [text('Managers in the room speak last.', 'Rheolwyr yn yr ystafell sy’n siarad olaf.')],
    asking: asked(240),
    config: {
      prompt: text(
        'If the choice of method matters less than we think, what should a leader spend attention on?',
        'Os yw’r dewis o ddull yn llai pwysig nag y tybiwn, ar beth y dylai arweinydd ganolbwyntio?',
      ),
      prompts: [text('In pairs, then one line.', 'Mewn parau, yna un llinell.')],
      line: { id: 'line', label: text('One line', 'Un llinell'), most: 1, maxLength: 80 },
      proposal: {
        text: text('Commit to doing one thing excellently.', 'Ymrwymwch i wneud un peth yn rhagorol.'),
        source: text('The proposal of the slides behind this workshop', 'Cynnig y sleidiau sy’n sail i’r gweithdy hwn'),
      },
    },
  }),
  activity('f5', [5, 4, 3], {
    kind: 'checkIn',
    title: text('What trials do around a method', 'Yr hyn y mae treialon yn ei wneud o amgylch dull'),
    notesBefore: [
      text(
        'The idea: in a trial, people who know the method well build the service around it. Maybe that support does the work.',
        'Y syniad: mewn treial, mae pobl sy’n adnabod y dull yn dda yn adeiladu’r gwasanaeth o’i amgylch. Efallai mai’r gefnogaeth honno sy’n gwneud y gwaith.',
      ),
      text(
        'Compare answers of practitioners and managers only where each group has five or more people.',
        'Cymharwch atebion ymarferwyr a rheolwyr dim ond lle mae gan bob grŵp bump neu fwy o bobl.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text(
        'How much does your service do each of the four?',
        'Faint mae eich gwasanaeth yn gwneud pob un o’r pedwar?',
      ),
      rows: [
        { id: 'method', text: text('A credible method', 'Dull credadwy') },
        {
          id: 'practice',
          text: text(
            'Strong skill-building with supervised practice',
            'Meithrin medrau cryf gydag ymarfer dan oruchwyliaeth',
          ),
        },
        { id: 'watching', text: text('Someone checking real practice', 'Rhywun yn gwirio ymarfer go iawn') },
        { id: 'families', text: text('Finding out whether families benefit', 'Darganfod a yw teuluoedd yn elwa') },
      ],
      labels: [
        text('not at all', 'ddim o gwbl'),
        text('a little', 'ychydig'),
        text('partly', 'yn rhannol'),
        text('mostly', 'gan mwyaf'),
        text('fully', 'yn llwyr'),
      ],
      splitBy: 'role',
    },
  }),
]
