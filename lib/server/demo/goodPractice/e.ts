import { activity, after, asked, text, type Written } from './step.ts'

/** Part E: does skill make a difference? */
export const partE: readonly Written[] = [
  activity('e1', [7, 5, null], {
    kind: 'brainstorm',
    title: text('What are we for?', 'I beth rydym ni’n bod?'),
    notesBefore: [
      text(
        'Look for measures that do not fit the purposes people wrote.',
        'Chwiliwch am fesurau nad ydynt yn gweddu i’r dibenion a ysgrifennodd pobl.',
      ),
      text(
        'Leave the tension open; the next screen is about why it is hard.',
        'Gadewch y tensiwn yn agored; mae’r sgrin nesaf yn sôn am pam mae’n anodd.',
      ),
    ],
    asking: asked(120),
    config: {
      prompt: text('Two quick ones.', 'Dau gwestiwn cyflym.'),
      fields: [
        {
          id: 'purpose',
          label: text('Children’s social care exists to…', 'Mae gofal cymdeithasol plant yn bodoli er mwyn…'),
          most: 1,
          maxLength: 60,
        },
        {
          id: 'measure',
          label: text('If you could measure one thing, it would be…', 'Pe gallech fesur un peth, hwn fyddai…'),
          most: 1,
          maxLength: 60,
        },
      ],
    },
  }),
  activity('e2', [4, 3, null], {
    kind: 'rank',
    title: text('What makes outcomes hard here?', 'Beth sy’n gwneud canlyniadau’n anodd yma?'),
    notesBefore: [
      text(
        'Contrast with a clinic, where someone arrives wanting help with a known problem.',
        'Cyferbynnwch â chlinig, lle mae rhywun yn cyrraedd yn dymuno cymorth gyda phroblem hysbys.',
      ),
      text(
        'National frameworks for assessment and for children looked after were tried as answers; no set of forms has settled the question.',
        'Rhoddwyd cynnig ar fframweithiau cenedlaethol ar gyfer asesu ac ar gyfer plant sy’n derbyn gofal fel atebion; nid oes set o ffurflenni wedi setlo’r cwestiwn.',
      ),
    ],
    asking: asked(90),
    config: null,
  }),
  activity('e3', [4, 3, null], {
    kind: 'content',
    title: text('No easy answer, and what was measured', 'Dim ateb hawdd, a’r hyn a fesurwyd'),
    notesBefore: [
      text(
        'Say that the first of these is engagement, not an outcome; in counselling research it goes with outcomes again and again, which is why it was measured.',
        'Dywedwch mai ymgysylltu yw’r cyntaf o’r rhain, nid canlyniad; mewn ymchwil cwnsela mae’n cyd-fynd â chanlyniadau dro ar ôl tro, a dyna pam y cafodd ei fesur.',
      ),
      text(
        'Our tables hold results for only some of the list; say which.',
        'Dim ond ar gyfer rhan o’r rhestr y mae gan ein tablau ganlyniadau; dywedwch pa rai.',
      ),
    ],
    config: {
      heading: text(
        'Four questions to ask of a service, and what this study measured',
        'Pedwar cwestiwn i’w gofyn am wasanaeth, a’r hyn a fesurodd yr astudiaeth hon',
      ),
      paragraphs: [
        text('Are we with the right families?', 'Ydyn ni gyda’r teuluoedd iawn?'),
        text('How good is what they get?', 'Pa mor dda yw’r hyn a gânt?'),
        text('Do they reach goals of their own?', 'A ydynt yn cyrraedd eu nodau eu hunain?'),
        text('Does the particular trouble ease?', 'A yw’r drafferth benodol yn lleddfu?'),
      ],
      elements: false,
      grouping: false,
    },
  }),
  activity('e4', [2, 2, 1], {
    kind: 'guess',
    title: text('Which skill predicts what?', 'Pa fedr sy’n rhagfynegi beth?'),
    asking: asked(45),
    config: null,
  }),
  activity(
    'e4',
    [3, 3, 2],
    {
      kind: 'evidence',
      title: text('The first table', 'Y tabl cyntaf'),
      notesBefore: [
        text(
          'Open WAI first, then life rating, goals, the FES rows and last distress, where nothing moves. Leaving flat rows out would flatter the result.',
          'Agorwch WAI yn gyntaf, yna’r radd bywyd, nodau, y rhesi FES ac yn olaf gofid, lle nad oes dim yn symud. Byddai gadael rhesi gwastad allan yn harddu’r canlyniad.',
        ),
        text(
          'Explain the marks: + and stars are one-tailed here, as far as can be worked out. + is a leaning, not a finding.',
          'Eglurwch y marciau: un gynffon sydd i + a’r sêr yma, hyd y gellir gweithio allan. Gogwydd yw +, nid canfyddiad.',
        ),
        text(
          'Voting before each row is an option for a longer day; here the two questions stand for all rows.',
          'Mae pleidleisio cyn pob rhes yn ddewis ar gyfer diwrnod hirach; yma mae’r ddau gwestiwn yn sefyll dros bob rhes.',
        ),
      ],
      config: null,
    },
    'table',
  ),
  activity('e5', [3, 2, null], {
    kind: 'guess',
    title: text('What is missing from this picture?', 'Beth sydd ar goll o’r darlun hwn?'),
    notesBefore: [
      text('Give a hint if needed: it is almost too obvious.', 'Rhowch awgrym os oes angen: mae bron yn rhy amlwg.'),
    ],
    notesAfter: [
      after(
        'fact',
        'The deck calls visits a mediator; what its tables show is a difference between groups of families (moderation).',
        'Mae’r sleidiau’n galw ymweliadau’n gyfryngwr; yr hyn y mae eu tablau’n ei ddangos yw gwahaniaeth rhwng grwpiau o deuluoedd (cymedroli).',
      ),
    ],
    asking: asked(45),
    config: null,
  }),
  activity('e6', [4, 3, null], {
    kind: 'evidence',
    title: text('Families seen more often', 'Teuluoedd a welwyd yn amlach'),
    notesBefore: [
      text(
        'Two readings: more visits, more effect; or more visits because the trouble was greater. Both may be true.',
        'Dau ddarlleniad: mwy o ymweliadau, mwy o effaith; neu fwy o ymweliadau am fod y drafferth yn fwy. Gall y ddau fod yn wir.',
      ),
      text(
        'Do not read the gap between the two tables as tested. The groups overlap and the numbers are small.',
        'Peidiwch â darllen y bwlch rhwng y ddau dabl fel un sydd wedi’i brofi. Mae’r grwpiau’n gorgyffwrdd a’r niferoedd yn fach.',
      ),
    ],
    config: null,
  }),
  activity(
    'e6',
    [2, 1, null],
    {
      kind: 'poll',
      title: text('Does a good relationship still matter?', 'A yw perthynas dda yn dal yn bwysig?'),
      asking: asked(30),
      config: null,
    },
    'matters',
  ),
  activity('e7', [4, 3, 2], {
    kind: 'opinion',
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
    config: null,
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
    config: null,
  }),
]
