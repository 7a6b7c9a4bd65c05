/**
 * Third-person forms of French verbs, as reported speech uses them: present, imperfect, future, conditional, past
 * historic, both participles. Covers the first group with its spelling changes and the second group; the others are
 * listed by their stems.
 */
export interface Conjugated {
  finite: string[];
  participle: string[];
  gerund: string;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  dire: 'dit disent disait disaient dira diront dirait dirent|dit dite dits dites|disant',
  redire: 'redit redisent redisait redira redirait|redit redite|redisant',
  écrire: 'écrit écrivent écrivait écrivaient écrira écrirait écrivit écrivirent|écrit écrite|écrivant',
  prédire: 'prédit prédisent prédisait prédisaient prédira|prédit|prédisant',
  promettre: 'promet promettent promettait promettaient promettra promettrait promit promirent|promis|promettant',
  admettre: 'admet admettent admettait admettaient admettra admettrait admit admirent|admis|admettant',
  soutenir: 'soutient soutiennent soutenait soutenaient soutiendra soutiendrait soutint soutinrent|soutenu|soutenant',
  maintenir: 'maintient maintiennent maintenait maintenaient maintiendra maintint|maintenu|maintenant',
  convenir: 'convient conviennent convenait convenaient conviendra convint|convenu|convenant',
  prévenir: 'prévient préviennent prévenait prévenaient préviendra prévint|prévenu|prévenant',
  reconnaître:
    'reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnaîtra reconnut|reconnu|reconnaissant',
  répondre: 'répond répondent répondait répondaient répondra répondrait répondit répondirent|répondu|répondant',
  prétendre: 'prétend prétendent prétendait prétendaient prétendra prétendit|prétendu|prétendant',
  défendre: 'défend défendent défendait défendaient défendit|défendu|défendant',
  conclure: 'conclut concluent concluait concluaient conclura|conclu|concluant',
  poursuivre: 'poursuit poursuivent poursuivait poursuivaient poursuivra poursuivit|poursuivi|poursuivant',
  avertir: 'avertit avertissent avertissait avertissaient avertira|averti|avertissant',
  plaindre: 'plaint plaignent plaignait plaignaient plaindra|plaint plainte|plaignant',
  permettre: 'permet|permis|permettant',
  transmettre: 'transmet transmettait|transmis|transmettant',
  voir: 'voit voient voyait voyaient|vu|voyant',
  décrire: 'décrit décrivent décrivait décrivaient décrira|décrit|décrivant',
  découvrir: 'découvre découvrent découvrait|découvert|découvrant',
  tenir: 'tient|tenu|tenant',
  renchérir: 'renchérit renchérissent renchérissait renchérira|renchéri|renchérissant',
  réfléchir: 'réfléchit|réfléchi|réfléchissant',
  sourire: 'sourit souriait|souri|souriant',
  interdire: 'interdit|interdit|interdisant',
  reprendre: 'reprend reprennent reprenait|repris|reprenant',
  apprendre: 'apprend apprennent apprenait apprit|appris|apprenant',
  entendre: 'entend|entendu|entendant',
  démentir: 'dément démentent démentait|démenti|démentant',
  éclaircir: 'éclaircit|éclairci|éclaircissant',
  garantir: 'garantit garantissent garantissait garantira|garanti|garantissant',
  convaincre: 'convainc convainquent convainquait|convaincu convaincue|convainquant',
  souvenir: 'souvient souviennent souvenait souvenaient souviendra souvint|souvenu souvenue|souvenant',
  émouvoir: 'émeut émeuvent émouvait émouvra|ému émue émus|émouvant',
  lire: 'lit lisent lisait|lu|lisant',
  dépeindre: 'dépeint dépeignent dépeignait|dépeint dépeinte|dépeignant',
  enjoindre: 'enjoint enjoignent enjoignait|enjoint|enjoignant',
  fulminer: 'fulmine fulminait|fulminé|fulminant',
};

/** Vowel before the last consonants turns è where the ending is mute: "révèle", "répète". */
function mute(stem: string): string {
  const at = Math.max(stem.lastIndexOf('é'), stem.lastIndexOf('e'));
  const tail = stem.slice(at + 1);
  if (at < 0 || !/^[bcdfghjklmnpqrstvx]{1,2}$/.test(tail) || /[aiouyàâôû]/.test(tail)) return stem;
  if (stem[at] === 'é') return `${stem.slice(0, at)}è${tail}`;
  if (/^(appel|rappel|jet|rejet|projet)$/.test(stem)) return stem + stem.slice(-1);
  return tail.length === 1 ? `${stem.slice(0, at)}è${tail}` : stem;
}

/** Forms of one infinitive. */
export function conjugate(infinitive: string): Conjugated {
  const listed = Object.hasOwn(IRREGULAR, infinitive) ? IRREGULAR[infinitive] : undefined;
  if (listed !== undefined) {
    const [finite = '', participle = '', gerund = ''] = listed.split('|');
    return { finite: finite.split(' '), participle: participle.split(' '), gerund };
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) {
    const finite = ['it', 'issent', 'issait', 'issaient', 'ira', 'iront', 'irait', 'irent'].map((e) => stem + e);
    return { finite, participle: [`${stem}i`, `${stem}ie`], gerund: `${stem}issant` };
  }
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const still = /[aou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : mute(stem);
  const future = stem.includes('é') ? stem : still;
  return {
    finite: [
      `${still}e`,
      `${still}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
      `${future}era`,
      `${future}eront`,
      `${future}erait`,
      `${future}eraient`,
    ],
    participle: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    gerund: `${soft}ant`,
  };
}
