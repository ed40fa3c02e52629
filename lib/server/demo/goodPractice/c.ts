import { activity, after, asked, excerpts, heard, idOf, seven, text, type Written } from './step.ts'

/** Part C: a way to describe it. */
export const partC: readonly Written[] = [
  activity('c1', [5, 4, 3], {
    kind: 'content',
    title: text('Seven elements', 'Saith elfen'),
    notesBefore: [
      text(
        'Say where they come from: four adapted from Motivational Interviewing, three added for this field.',
        'Dywedwch o ble y daethant: pedair wedi’u haddasu o gyfweld ysgogiadol, tair wedi’u hychwanegu ar gyfer y maes hwn.',
      ),
      text(
        'Point to an idea of the room that fits none of the seven. It may matter just as much.',
        'Tynnwch sylw at syniad gan yr ystafell nad yw’n perthyn i’r un o’r saith. Gall fod yr un mor bwysig.',
      ),
      text(
        'Lay each idea of the room beside the nearest card, here on the console, and leave without a card what fits none. Then ask which cards the room did not think of.',
        'Gosodwch bob syniad gan yr ystafell wrth y cerdyn agosaf, yma ar y consol, a gadewch heb gerdyn yr hyn nad yw’n perthyn i’r un. Yna gofynnwch pa gardiau na feddyliodd yr ystafell amdanynt.',
      ),
      text(
        'The help sheet lists the seven in mixed order and without their groups until “Three dimensions”.',
        'Mae’r daflen gymorth yn rhestru’r saith mewn trefn gymysg a heb eu grwpiau tan “Tri dimensiwn”.',
      ),
    ],
    config: {
      heading: text('Seven elements of practice', 'Saith elfen o ymarfer'),
      paragraphs: [
        text(
          'These seven were used by the researchers to describe a meeting. Open the help sheet on your phone and read the two you know least.',
          'Defnyddiodd yr ymchwilwyr y saith hyn i ddisgrifio cyfarfod. Agorwch y daflen gymorth ar eich ffôn a darllenwch y ddwy yr ydych yn eu hadnabod leiaf.',
        ),
      ],
      elements: true,
      grouping: false,
      wall: idOf('b1'),
    },
  }),
  activity('c2', [6, 5, null], {
    kind: 'sort',
    title: text('Which belong together?', 'Pa rai sy’n perthyn i’w gilydd?'),
    notesAfter: [
      after(
        'room',
        'Ask what the strongest pair has in common before you go on.',
        'Gofynnwch beth sydd gan y pâr cryfaf yn gyffredin cyn mynd ymlaen.',
      ),
      after(
        'grouping',
        'Explain factor analysis in one sentence: marks that move together across many recordings are grouped.',
        'Eglurwch ddadansoddiad ffactor mewn un frawddeg: mae marciau sy’n symud gyda’i gilydd ar draws llawer o recordiadau’n cael eu grwpio.',
      ),
      after(
        'grouping',
        'Evocation stood alone. Ask why that might be before you say anything.',
        'Roedd ennyn ar ei ben ei hun. Gofynnwch pam y gallai hynny fod cyn i chi ddweud dim.',
      ),
    ],
    asking: asked(120),
    config: {
      prompt: text(
        'Put the seven into two, three or four piles. Things that tend to rise and fall together share a pile.',
        'Rhowch y saith mewn dau, tri neu bedwar pentwr. Mae pethau sy’n tueddu i godi a gostwng gyda’i gilydd yn rhannu pentwr.',
      ),
      cards: [...seven],
      leastPiles: 2,
      mostPiles: 4,
      grouping: null,
      rungs: ['room', 'grouping', 'clusters'],
    },
  }),
  activity('c3', [4, 3, 2], {
    kind: 'content',
    title: text('Three dimensions', 'Tri dimensiwn'),
    notesBefore: [
      text(
        'Do the sum aloud. Two decimals can look more exact than they are: only thirteen values are possible.',
        'Gwnewch y sym yn uchel. Gall dau ddegolyn edrych yn fwy manwl nag ydynt: dim ond tri gwerth ar ddeg sy’n bosibl.',
      ),
      text(
        'Give credit for the phrase good authority to Harry Ferguson, as the deck does.',
        'Rhowch glod am yr ymadrodd awdurdod da i Harry Ferguson, fel y mae’r sleidiau’n ei wneud.',
      ),
      text(
        'Do not use 1, 2 and 2 as the example: it is the coding of a later excerpt.',
        'Peidiwch â defnyddio 1, 2 a 2 fel enghraifft: dyna godio darn diweddarach.',
      ),
    ],
    config: {
      heading: text('Three dimensions', 'Tri dimensiwn'),
      paragraphs: [
        text(
          'Two of the three are averages of three elements each. The third is one element, kept apart: it is marked only where change was talked about, and shown beside the share of meetings in which it was.',
          'Mae dau o’r tri yn gyfartaledd tair elfen yr un. Un elfen yw’r trydydd, wedi’i chadw ar wahân: dim ond lle trafodwyd newid y rhoddir marc iddi, ac fe’i dangosir wrth ymyl cyfran y cyfarfodydd lle trafodwyd ef.',
        ),
        text(
          'For example: 4, 4 and 3 make eleven, and eleven thirds are 3.67.',
          'Er enghraifft: mae 4, 4 a 3 yn gwneud un ar ddeg, ac mae un ar ddeg wedi’i rannu â thri yn 3.67.',
        ),
      ],
      elements: true,
      grouping: true,
    },
  }),
  activity('c4', [6, 4, null], {
    kind: 'opinion',
    title: text('Your view of the three', 'Eich barn am y tri'),
    notesBefore: [
      text(
        'Disagreement is useful here. Collect what is missing on a list that stays visible all day.',
        'Mae anghytuno’n ddefnyddiol yma. Casglwch yr hyn sydd ar goll ar restr sy’n aros yn y golwg drwy’r dydd.',
      ),
      text(
        'Once the list is shown it stays at hand: phones have it one press away, and “What the room sees” puts it on the big screen again at any time.',
        'Wedi i’r rhestr gael ei dangos mae’n aros wrth law: mae gan ffonau hi un wasgiad i ffwrdd, ac mae “Beth mae’r ystafell yn ei weld” yn ei rhoi ar y sgrin fawr eto unrhyw bryd.',
      ),
      text(
        'Common answers: power and rights, practical help, culture and racism, the child’s own presence.',
        'Atebion cyffredin: pŵer a hawliau, cymorth ymarferol, diwylliant a hiliaeth, presenoldeb y plentyn ei hun.',
      ),
    ],
    asking: asked(90),
    config: {
      prompt: text('How well do these three cover good practice?', 'Pa mor dda mae’r tri hyn yn cwmpasu ymarfer da?'),
      labels: [
        text('not at all', 'ddim o gwbl'),
        text('a little', 'ychydig'),
        text('partly', 'yn rhannol'),
        text('mostly', 'gan mwyaf'),
        text('fully', 'yn llwyr'),
      ],
      line: {
        label: text('What is the most important thing they miss?', 'Beth yw’r peth pwysicaf y maent yn ei golli?'),
        maxLength: 80,
      },
      atHand: true,
    },
  }),
  activity('c5', [12, 11, 9], {
    kind: 'rateElements',
    title: text('Third excerpt, with the seven', 'Trydydd darn, gyda’r saith'),
    notesBefore: [
      text(
        'Give two and a half minutes for seven marks; offer a replay from “After a week like that” to “a real loss for you”.',
        'Rhowch ddwy funud a hanner ar gyfer saith marc; cynigiwch ailchwarae o “After a week like that” hyd at “a real loss for you”.',
      ),
    ],
    notesAfter: [
      after(
        'room',
        'Open the element with the widest spread first, not the one with the lowest mark.',
        'Agorwch yr elfen â’r gwasgariad ehangaf yn gyntaf, nid yr un â’r marc isaf.',
      ),
      after(
        'room',
        'Ask: is it easier to agree on elements than on an overall mark? Look at both spreads before answering.',
        'Gofynnwch: a yw’n haws cytuno ar elfennau nag ar farc cyffredinol? Edrychwch ar y ddau wasgariad cyn ateb.',
      ),
      after(
        'coding',
        'Warmth tends to lift every other mark. Name it only after people have seen it.',
        'Mae cynhesrwydd yn tueddu i godi pob marc arall. Enwch hynny dim ond ar ôl i bobl ei weld.',
      ),
      after(
        'coding',
        'This coding leaves evocation unmarked. Ask who marked it and what change they heard.',
        'Mae’r codio hwn yn gadael ennyn heb farc. Gofynnwch pwy roddodd farc iddo, a pha newid a glywsant.',
      ),
    ],
    asking: heard(1, 150),
    config: {
      excerptId: excerpts.noRush,
      prompt: text(
        'Rate each element from 1 to 5. Tap an element to see what 1, 3 and 5 sound like.',
        'Rhowch farc o 1 i 5 i bob elfen. Tapiwch elfen i weld sut mae 1, 3 a 5 yn swnio.',
      ),
      elementIds: seven,
      undiscussedIds: ['evocation'],
      rungs: ['room', 'coding', 'averages', 'why'],
    },
  }),
  activity('c6', [2, 1, 1], {
    kind: 'content',
    title: text('An honest limit', 'Terfyn gonest'),
    notesBefore: [
      text(
        'Say this before any chart of results. It changes how people hear the charts.',
        'Dywedwch hyn cyn unrhyw siart o ganlyniadau. Mae’n newid sut mae pobl yn clywed y siartiau.',
      ),
    ],
    config: {
      heading: text(
        'These elements were chosen so that something could be measured. They are tools, not the truth about good practice.',
        'Dewiswyd yr elfennau hyn er mwyn gallu mesur rhywbeth. Offer ydynt, nid y gwir am ymarfer da.',
      ),
      paragraphs: [
        text('How skilled is practice?', 'Pa mor fedrus yw ymarfer?'),
        text('Does skill matter?', 'A yw medr yn bwysig?'),
        text('What improves it?', 'Beth sy’n ei wella?'),
      ],
      elements: false,
      grouping: false,
    },
  }),
]
