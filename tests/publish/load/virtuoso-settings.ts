// A folder and two ports in, the settings of a small Virtuoso that listens on loopback only out.

/** Answers are cut off after 10,000 rows, as in the settings that its Debian package has. */
export function virtuosoSettings(folder: string, sqlPort: number, httpPort: number): string {
  const sections: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
    Database: {
      DatabaseFile: `${folder}/virtuoso.db`,
      ErrorLogFile: `${folder}/virtuoso.log`,
      LockFile: `${folder}/virtuoso.lck`,
      TransactionFile: `${folder}/virtuoso.trx`,
      xa_persistent_file: `${folder}/virtuoso.pxa`,
      FileExtend: 200,
      TempStorage: 'TempDatabase',
    },
    TempDatabase: { DatabaseFile: `${folder}/temporary.db`, TransactionFile: `${folder}/temporary.trx` },
    Parameters: {
      ServerPort: `127.0.0.1:${sqlPort}`,
      DisableUnixSocket: 1,
      CaseMode: 2,
      DirsAllowed: folder,
      NumberOfBuffers: 20_000,
      MaxDirtyBuffers: 15_000,
      SchedulerInterval: 10,
    },
    HTTPServer: { ServerPort: `127.0.0.1:${httpPort}`, ServerRoot: folder, ServerThreads: 10, Charset: 'UTF-8' },
    SPARQL: { ResultSetMaxRows: 10_000, MaxQueryExecutionTime: 60 },
  };
  return Object.entries(sections)
    .map(([name, fields]) => [`[${name}]`, ...Object.entries(fields).map(([key, value]) => `${key} = ${value}`), ''])
    .flat()
    .join('\n');
}
