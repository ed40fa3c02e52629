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
    notesAfter: [
      after(
        'fact',
        'Most rooms guess higher. Ask what that gap means for supervision.',
        'Mae’r rhan fwyaf o ystafelloedd yn dyfalu’n uwch. Gofynnwch beth mae’r bwlch hwnnw’n ei olygu i oruchwyliaeth.',
      ),
    ],
    asking: asked(45),
    config: {
      prompt: text(
        'In one trial trained coders marked workers for Motivational Interviewing skill, 1 to 5. What was the average where nobody had been trained?',
        'Mewn un treial rhoddodd codwyr hyfforddedig farciau i weithwyr am fedr cyfweld ysgogiadol, 1 i 5. Beth oedd y cyfartaledd lle nad oedd neb wedi cael hyfforddiant?',
      ),
      ask: { type: 'number', min: 1, max: 5, step: 0.1, unit: text('on a scale from 1 to 5', 'ar raddfa o 1 i 5') },
      about: null,
      answer: {
        fact: {
          sentences: [
            text(
              'One authority, one randomised trial: 2.49 without training, 2.91 with four days of training and fifteen supervision sessions. Engagement and outcomes did not differ.',
              'Un awdurdod, un treial ar hap: 2.49 heb hyfforddiant, 2.91 gyda phedwar diwrnod o hyfforddiant a phymtheg sesiwn oruchwylio. Nid oedd gwahaniaeth mewn ymgysylltiad na chanlyniadau.',
            ),
            text(
              'In 24 simulated meetings concerns came across in all but one, while empathy was mostly low.',
              'Mewn 24 o gyfarfodydd efelychedig daeth pryderon drosodd ym mhob un ond un, tra oedd empathi yn isel gan mwyaf.',
            ),
            text(
              'In taped answers to vignettes confrontation was common and listening rare.',
              'Mewn atebion wedi’u recordio i senarios roedd gwrthdaro’n gyffredin a gwrando’n brin.',
            ),
          ],
          source: text(
            'Forrester et al. 2018, Children and Youth Services Review 88; threshold: MITI 3.1.1; Forrester et al. 2008 (two studies)',
            'Forrester ac eraill 2018, Children and Youth Services Review 88; trothwy: MITI 3.1.1; Forrester ac eraill 2008 (dwy astudiaeth)',
          ),
        },
        marks: [
          { value: 2.49, label: text('without training', 'heb hyfforddiant') },
          { value: 2.91, label: text('with training and supervision', 'gyda hyfforddiant a goruchwyliaeth') },
          { value: 3.5, label: text('the level counted as skilled', 'y lefel a ystyrir yn fedrus') },
        ],
        choices: [],
      },
    },
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
        'The second press shows the excerpts whose coding has been shown today, and no other: those still to come do not appear, not even as unnamed points.',
        'Mae’r ail wasg yn dangos y darnau y dangoswyd eu codio heddiw, a dim un arall: nid yw’r rhai sydd eto i ddod yn ymddangos, ddim hyd yn oed fel pwyntiau dienw.',
      ),
    ],
    asking: asked(
      45,
      text('In pairs: what do the empty corners tell us?', 'Mewn parau: beth mae’r corneli gwag yn ei ddweud wrthym?'),
    ),
    config: {
      heading: text('Two axes', 'Dwy echel'),
      asking: text(
        'Think of meetings you know in your service. Where do most of them sit?',
        'Meddyliwch am gyfarfodydd yn eich gwasanaeth. Ble mae’r rhan fwyaf yn eistedd?',
      ),
      across: {
        name: text('Care and engagement', 'Gofal ac ymgysylltu'),
        low: text('little care and engagement', 'ychydig o ofal ac ymgysylltu'),
        high: text('much care and engagement', 'llawer o ofal ac ymgysylltu'),
      },
      up: {
        name: text('Good authority', 'Awdurdod da'),
        low: text('little good authority', 'ychydig o awdurdod da'),
        high: text('much good authority', 'llawer o awdurdod da'),
      },
    },
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
      config: {
        prompt: text('How often do you hear something like it?', 'Pa mor aml y clywch chi rywbeth tebyg?'),
        choices: [
          text('never', 'byth'),
          text('now and then', 'bob hyn a hyn'),
          text('often', 'yn aml'),
          text('most weeks', 'y rhan fwyaf o wythnosau'),
        ],
        most: 1,
        choicesFrom: null,
        fact: null,
      },
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
