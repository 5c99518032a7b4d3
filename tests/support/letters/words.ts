/** The words of a letter in one language: what its document shows, and so its page. */
export interface LetterWords {
  readonly locale: string;
  readonly isRtl?: true;
  readonly title: string;
  /** A paragraph: plain words, bold ones, plain ones, italic ones, plain ones; a note hangs on its end. */
  readonly opening: readonly [plain: string, bold: string, and: string, italic: string, end: string];
  readonly note: string;
  /** A word in bold between quotation marks that are bold too, and what is joined to it. */
  readonly joined: readonly [before: string, bold: string, joined: string];
  /** A tracked change: what was deleted, what was put in, and the rest. */
  readonly changed: readonly [deleted: string, inserted: string, rest: string];
  /** Words around a lowered 2 and a raised one. */
  readonly raised: readonly [before: string, between: string, after: string];
  readonly heading: string;
  /** An item, one below it, and one more. */
  readonly items: readonly [first: string, below: string, second: string];
  readonly rows: readonly (readonly [string, string])[];
  readonly alt: string;
  readonly caption: string;
}

/** The same letter in a script of each kind: simple, with two complex ones, and from right to left. */
export const letters: readonly LetterWords[] = [
  {
    locale: 'en',
    title: 'A new well',
    opening: ['The village has ', 'twelve wells', ' now, and their water is ', 'sweet', '.'],
    note: 'Counted in January.',
    joined: ['They call it the ', '“new well”', 's.'],
    changed: ['eleven', 'twelve', ' families fetch water there.'],
    raised: ['Water is H', 'O; the yard measures 40 m', '.'],
    heading: 'Where they are',
    items: ['beside the school', 'to the north', 'below the hill'],
    rows: [
      ['Village', 'Wells'],
      ['North', '5'],
    ],
    alt: 'Children at a well',
    caption: 'The newest well. Photograph: village council',
  },
  {
    locale: 'gu',
    title: 'નવો કૂવો',
    opening: ['ગામમાં ', 'બાર કૂવા', ' છે, અને તેનું પાણી ', 'મીઠું', ' છે.'],
    note: 'ગણતરી જાન્યુઆરીની છે.',
    joined: ['લોકો તેને ', '“નવો કૂવો”', 'નું નામ આપે છે.'],
    changed: ['અગિયાર', 'બાર', ' પરિવાર ત્યાંથી પાણી ભરે છે.'],
    raised: ['પાણી એટલે H', 'O; આંગણું ૪૦ મી', ' છે.'],
    heading: 'ક્યાં છે',
    items: ['શાળાની પાસે', 'ઉત્તરમાં', 'ટેકરીની નીચે'],
    rows: [
      ['ગામ', 'કૂવા'],
      ['ઉત્તર', '૫'],
    ],
    alt: 'કૂવા પાસે બાળકો',
    caption: 'સૌથી નવો કૂવો. છબી: ગ્રામ પંચાયત',
  },
  {
    locale: 'bn',
    title: 'নতুন কূপ',
    opening: ['গ্রামে এখন ', 'বারোটি কূপ', ' আছে, আর তার জল ', 'মিষ্টি', '।'],
    note: 'জানুয়ারিতে গোনা হয়েছে।',
    joined: ['গ্রামের ', '“নতুন কূপ”', 'টি বড়।'],
    changed: ['এগারোটি', 'বারোটি', ' পরিবার সেখানে জল নেয়।'],
    raised: ['জল মানে H', 'O; উঠান ৪০ মি', '।'],
    heading: 'কোথায়',
    items: ['স্কুলের পাশে', 'উত্তরে', 'পাহাড়ের নিচে'],
    rows: [
      ['গ্রাম', 'কূপ'],
      ['উত্তর', '৫'],
    ],
    alt: 'কূপের পাশে শিশুরা',
    caption: 'সবচেয়ে নতুন কূপ। ছবি: গ্রাম পরিষদ',
  },
  {
    locale: 'ar',
    isRtl: true,
    title: 'بئر جديدة',
    opening: ['في القرية الآن ', 'اثنتا عشرة بئرا', '، وماؤها ', 'عذب', '.'],
    note: 'عُدّت في يناير.',
    joined: ['يسميها الناس ', '«البئر الجديدة»', 'ـ.'],
    changed: ['إحدى عشرة', 'اثنتا عشرة', ' أسرة تأخذ الماء منها.'],
    raised: ['الماء هو H', 'O؛ مساحة الفناء ٤٠ م', '.'],
    heading: 'أين هي',
    items: ['بجانب المدرسة', 'في الشمال', 'تحت التل'],
    rows: [
      ['القرية', 'الآبار'],
      ['الشمال', '٥'],
    ],
    alt: 'أطفال عند بئر',
    caption: 'أحدث بئر. الصورة: مجلس القرية',
  },
];

/** The smallest picture. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
