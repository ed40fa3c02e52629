import { activity, after, asked, excerpts, heard, text, type Written } from './step.ts'

/** Part D: what practice sounds like. */
export const partD: readonly Written[] = [
  activity('d1', [5, 4, 3], {
    kind: 'guess',
    title: text('Guess the typical mark', 'Dyfalwch y marc nodweddiadol'),
    notesBefore: [
      text(
        'The pictures of how marks were spread in the original deck are lost; these published averages stand in for them and come from one authority and one trial. Say so.',
        'Mae’r lluniau o wasgariad y marciau yn y sleidiau gwreiddiol ar goll; mae’r cyfartaleddau cyhoeddedig hyn yn sefyll yn eu lle ac yn dod o un awdurdod ac un treial. Dywedwch hynny.',
      ),
    ],
    asking: asked(45),
    config: null,
  }),
  activity('d2', [5, null, null], {
    kind: 'board',
    title: text('Two axes', 'Dwy echel'),
    notesBefore: [
      text(
        'Never ask which colleague someone was thinking of.',
        'Peidiwch byth â gofyn am ba gydweithiwr yr oedd rhywun yn meddwl.',
      ),
      text('Ask what the empty corners tell us.', 'Gofynnwch beth mae’r corneli gwag yn ei ddweud wrthym.'),
      text(
        'Excerpts still to come must not appear, not even as unnamed points.',
        'Ni ddylai darnau sydd eto i ddod ymddangos, ddim hyd yn oed fel pwyntiau dienw.',
      ),
    ],
    asking: asked(45),
    config: null,
  }),
  activity('d3', [6, 5, null], {
    kind: 'rate',
    title: text('One more to rate', 'Un arall i roi marc iddo'),
    notesBefore: [
      text(
        'Content note first. Some people have been on either side of a scene like this.',
        'Y nodyn am y cynnwys yn gyntaf. Mae rhai pobl wedi bod ar y naill ochr neu’r llall i olygfa fel hon.',
      ),
    ],
    notesAfter: [
      after(
        'averages',
        'The 1.67 has been kept off every screen until now: it would have anchored the marks.',
        'Mae’r 1.67 wedi’i gadw oddi ar bob sgrin hyd yma: byddai wedi angori’r marciau.',
      ),
      after(
        'averages',
        'Recall the averages from “Guess the typical mark” before anyone says it could never happen here, and say that they measure something else (MI skill in one trial), so they share no axis with the two 1.67s.',
        'Cofiwch y cyfartaleddau o “Dyfalwch y marc nodweddiadol” cyn i neb ddweud na allai byth ddigwydd yma, a dywedwch eu bod yn mesur rhywbeth arall (medr MI mewn un treial), felly nid ydynt yn rhannu echel â’r ddau 1.67.',
      ),
      after(
        'why',
        'Ask what the service was doing to this worker that week. Blame stops the learning.',
        'Gofynnwch beth oedd y gwasanaeth yn ei wneud i’r gweithiwr hwn yr wythnos honno. Mae bai yn atal y dysgu.',
      ),
    ],
    asking: heard(1, 45),
    config: {
      excerptId: excerpts.doorstep,
      prompt: text(
        'Rate this one exactly as before. Afterwards we will ask how often you hear something like it.',
        'Rhowch farc i hwn yn union fel o’r blaen. Wedyn byddwn yn gofyn pa mor aml y clywch rywbeth tebyg.',
      ),
      rungs: ['room', 'overallCoding', 'averages', 'why'],
    },
  }),
  activity(
    'd3',
    [2, 2, null],
    {
      kind: 'poll',
      title: text('How often do you hear something like it?', 'Pa mor aml y clywch chi rywbeth tebyg?'),
      asking: asked(30),
      config: null,
    },
    'often',
  ),
  activity('d4', [7, 5, 4], {
    kind: 'discuss',
    title: text('Time to talk', 'Amser i siarad'),
    notesBefore: [
      text(
        'Walk round. Listen for anger at being measured and bring it into the open.',
        'Cerddwch o gwmpas. Gwrandewch am ddicter ynghylch cael eich mesur a dewch ag ef i’r golwg.',
      ),
      text(
        'Stop one minute early and take two voices only.',
        'Stopiwch funud yn gynnar a chymerwch ddau lais yn unig.',
      ),
    ],
    asking: asked(360),
    config: {
      prompt: text(
        'Talk in threes. One line for the room if you like.',
        'Siaradwch fesul tri. Un llinell i’r ystafell os dymunwch.',
      ),
      prompts: [
        text('What surprises you?', 'Beth sy’n eich synnu?'),
        text('What do you recognise?', 'Beth ydych chi’n ei adnabod?'),
        text('What would you question?', 'Beth fyddech chi’n ei gwestiynu?'),
      ],
      line: { id: 'line', label: text('One line', 'Un llinell'), most: 1, maxLength: 120 },
      proposal: null,
    },
  }),
]
