// The words over what is no instrument, such as events, people and software: data, one row for each
// language, also of those that no other rule reads; whether a heading has them.

import { foldWords } from './fold-words.js';

/** Nouns that say so at either end of a heading: 'Upcoming events', 'Eventos en 2025'. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  en: listed(
    'events, conferences, meetups, workshops, webinars, hackathons, seminars, contacts, people, team, staff, speakers, tools, vendors, suppliers, companies, newsletters, podcasts, videos, blogs, books, interviews, talks, news, jobs, vacancies, faq, changelog, organisations, organizations, associations, foundations, communities, petitions',
  ),
  es: listed(
    'eventos, congresos, conferencias, jornadas, talleres, seminarios, encuentros, contacto, contactos, personas, equipo, ponentes, herramientas, proveedores, empresas, boletines, videos, blogs, libros, entrevistas, charlas, noticias, novedades, empleos, faq, organizaciones, asociaciones, fundaciones, comunidades, cursos',
  ),
  pt: listed(
    'eventos, congressos, conferencias, jornadas, oficinas, seminarios, encontros, contato, contatos, contacto, contactos, pessoas, equipe, equipa, palestrantes, ferramentas, fornecedores, empresas, boletins, videos, blogs, livros, entrevistas, palestras, noticias, novidades, vagas, faq, organizacoes, associacoes, fundacoes, comunidades, cursos',
  ),
  de: listed(
    'veranstaltungen, termine, konferenzen, kontakt, kontakte, ansprechpartner, ansprechpersonen, werkzeuge, anbieter, vereine, organisationen, nachrichten, neuigkeiten, bucher',
  ),
  fr: listed(
    'evenements, conferences, rencontres, ateliers, contact, contacts, equipe, outils, fournisseurs, entreprises, associations, organisations, actualites, nouvelles, livres',
  ),
  it: listed(
    'eventi, conferenze, incontri, contatti, persone, strumenti, fornitori, aziende, associazioni, organizzazioni, notizie, libri',
  ),
};

/** What says so as the whole of a heading only. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  en: listed(
    'agenda, calendar, software, software projects, open source projects, applications, libraries, community, reading, reading list, books and articles, articles, press, media, about, about us, who we are, contact, directory, glossary, databases, frequently asked questions, recent changes',
  ),
  es: listed(
    'agenda, calendario, software, proyectos de software, aplicaciones, bibliotecas, comunidad, lecturas, lecturas recomendadas, bibliografia, articulos, prensa, medios, quienes somos, acerca de nosotros, directorio, glosario, bases de datos, preguntas frecuentes, historial de cambios',
  ),
  pt: listed(
    'agenda, calendario, software, projetos de software, aplicativos, aplicacoes, bibliotecas, comunidade, leituras, leituras recomendadas, bibliografia, artigos, imprensa, midia, quem somos, sobre nos, diretorio, glossario, bases de dados, bancos de dados, perguntas frequentes, historico de alteracoes',
  ),
  de: listed('agenda, kalender, software, anwendungen, literatur, presse, uber uns, verzeichnis, glossar, datenbanken'),
  fr: listed(
    'agenda, calendrier, logiciels, applications, bibliographie, presse, a propos, qui sommes nous, annuaire, glossaire, bases de donnees',
  ),
  it: listed('agenda, calendario, software, applicazioni, bibliografia, stampa, chi siamo, glossario, banche dati'),
};

/** Beside one of these there are instruments too: 'Laws and tools', 'Tools for policy makers'. */
const INSTRUMENTS =
  /\b(?:laws?|leg[ai]\p{L}+|polic\p{L}+|polit\p{L}+|polizas?|acts?|regula\p{L}+|rules?|reglas?|regras?|decre\p{L}+|strateg\p{L}+|estrateg\p{L}+|guid\p{L}+|guias?|leyes|ley|leis|lei|norm\p{L}+|standards?|estandares|padroes|resolu\p{L}+|ordinances?|ordenanzas?|circular(?:es)?|direc?t(?:iv|ri)\p{L}+|instruc\p{L}+|orders?|orden|ordenes|portarias?|despachos?|memorand\p{L}+|bills?|programm?e?s?|programas?|platforms?|plataformas?)\b/u;

/** Whether what stands below a heading is no instrument. */
export function isOtherHeading(label: string): boolean {
  const words = foldWords(label.replace(/\([^()]*\)\s*$/u, '')).replace(/(?:\s*\b\d+)+$/u, '');
  const ends = [words.split(' ')[0], words.split(' ').at(-1)];
  const isNoun = ends.some((word) => Object.values(NOUNS).some((nouns) => nouns.includes(word ?? '')));
  return Object.values(WHOLE).some((headings) => headings.includes(words)) || (isNoun && !INSTRUMENTS.test(words));
}

function listed(words: string): readonly string[] {
  return words.split(', ');
}
