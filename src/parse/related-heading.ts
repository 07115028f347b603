// The words over links that belong to no country: data, one row for each language; whether a heading has them.

import { LANGUAGES, type Language } from '../read/source-text.js';
import { foldWords } from './fold-words.js';

/** Headings of links that are nobody's: no country, whatever stands beside them. */
const RELATED_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'see also',
    'related',
    'related links',
    'related pages',
    'related resources',
    'further reading',
    'read more',
    'more information',
    'resources',
    'references',
    'sources',
    'external links',
    'languages',
    'other languages',
    'translations',
    'sponsors',
    'partners',
    'contributors',
    'maintainers',
    'acknowledgements',
  ],
  es: [
    'vease tambien',
    'veanse tambien',
    'ver tambien',
    'consulte tambien',
    'relacionado',
    'relacionados',
    'enlaces relacionados',
    'paginas relacionadas',
    'mas informacion',
    'para saber mas',
    'recursos',
    'referencias',
    'fuentes',
    'enlaces externos',
    'idiomas',
    'otros idiomas',
    'traducciones',
    'patrocinadores',
    'colaboradores',
    'agradecimientos',
  ],
  pt: [
    'ver tambem',
    'veja tambem',
    'consulte tambem',
    'leia tambem',
    'relacionado',
    'relacionados',
    'links relacionados',
    'paginas relacionadas',
    'mais informacoes',
    'mais informacao',
    'saiba mais',
    'recursos',
    'referencias',
    'fontes',
    'links externos',
    'ligacoes externas',
    'idiomas',
    'outros idiomas',
    'traducoes',
    'patrocinadores',
    'colaboradores',
    'agradecimentos',
  ],
};

/** Whether a heading stands over links to other pages, such as 'See also'. */
export function isRelatedHeading(label: string): boolean {
  const words = foldWords(label);
  return LANGUAGES.some((language) => RELATED_WORDS[language].includes(words));
}
