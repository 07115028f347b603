// A link goes in; who runs its host, for which country, and whether it is official comes out.

import type { AgencyRules } from './agency-rules.js';
import type { LinkReading } from './link-reading.js';
import type { HostKind, RegisteredHost } from './registries.js';

export interface HostReading {
  readonly kind?: HostKind;
  /** Agency slug of who runs the host, or the part of it that the link leads to. */
  readonly owner?: string;
  /** Jurisdiction of the public body that runs it. */
  readonly jurisdiction?: string;
  /** Whether a public body runs it; undefined where nothing tells. */
  readonly isPublic?: boolean;
}

const PRIVATE_KINDS: ReadonlySet<HostKind> = new Set(['code-host', 'company', 'association', 'party']);
/** Domains in which anybody may register a name. */
const OPEN_DOMAINS = /\.(?:com|net|org|info|io|dev|biz|co|me|app|site|online|xyz)$/u;

export class HostTable {
  private readonly byHost = new Map<string, RegisteredHost[]>();

  constructor(
    hosts: readonly RegisteredHost[],
    private readonly rules: Pick<AgencyRules, 'public_labels' | 'public_suffixes' | 'shorteners'>,
  ) {
    for (const entry of hosts) this.byHost.set(entry.host, [...(this.byHost.get(entry.host) ?? []), entry]);
    for (const entries of this.byHost.values())
      entries.sort((a, b) => (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0));
  }

  read(link: LinkReading): HostReading {
    const known = this.find(link);
    const jurisdiction = known?.jurisdiction ?? this.publicJurisdiction(link.host);
    if (!known) {
      if (jurisdiction !== undefined) return { jurisdiction, isPublic: true };
      return OPEN_DOMAINS.test(link.host) ? { isPublic: false } : {};
    }
    const { kind, owner } = known;
    return {
      kind,
      ...(owner ? { owner } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      isPublic: !PRIVATE_KINDS.has(kind),
    };
  }

  isShortener(host: string): boolean {
    return this.rules.shorteners.includes(host.replace(/^www\./u, ''));
  }

  /** The entry for the host itself or the nearest domain above it, with the longest path that fits. */
  private find({ host, page }: LinkReading): RegisteredHost | undefined {
    const path = new URL(page).pathname;
    const labels = host.replace(/^www\./u, '').split('.');
    for (let from = 0; from < labels.length - 1; from += 1) {
      const domain = labels.slice(from).join('.');
      // What stands at gov.uk itself says nothing about the sites of departments below it.
      if (from > 0 && this.isPublicDomain(domain)) return undefined;
      const entries = this.byHost.get(domain) ?? [];
      const entry = entries.find(({ pathPrefix }) => pathPrefix === undefined || path.startsWith(pathPrefix));
      if (entry) return entry;
    }
    return undefined;
  }

  private isPublicDomain(domain: string): boolean {
    const [label = '', country] = domain.split('.');
    const listed = Object.values(this.rules.public_suffixes).some((suffixes) => suffixes.includes(domain));
    return (
      listed || (domain.split('.').length === 2 && country?.length === 2 && this.rules.public_labels.includes(label))
    );
  }

  private publicJurisdiction(host: string): string | undefined {
    for (const [code, suffixes] of Object.entries(this.rules.public_suffixes))
      if (suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) return code;
    const labels = host.split('.');
    const [label, domain] = labels.slice(-2);
    if (labels.length < 2 || domain?.length !== 2 || !this.rules.public_labels.includes(label ?? '')) return undefined;
    return domain === 'uk' ? 'GB' : domain.toUpperCase();
  }
}
