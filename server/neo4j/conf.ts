/** The managed Neo4j's neo4j.conf, written anew before each start. */

export interface Settings {
  readonly port: number;
  readonly pageCache: string;
  /** Its data come and go within minutes, as in a test run: Neo4j would plan each statement anew every time. */
  readonly shortLived?: boolean;
}

/**
 * Loopback only, nothing but Bolt, and no query may take the server down. The figures are for a heap of 512 MB:
 * 64 transactions of the readers' kind need a few MB each, so 256 MB for all and 64 MB for one never refuse one of ours.
 */
export function confText({ port, pageCache, shortLived = false }: Settings): string {
  return `# Written by Whose Watch before each start: changes made here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true

# Readers' transactions end here; loading sends a longer limit of its own with each transaction.
db.transaction.timeout=5s
db.lock.acquisition.timeout=5s
db.transaction.concurrent.maximum=64
db.memory.transaction.max=64m
dbms.memory.transaction.total.max=256m
server.memory.pagecache.size=${pageCache}

# LOAD CSV reads no file and no address.
dbms.security.allow_csv_import_from_file_urls=false
server.directories.import=import
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

# A sign of life every 2 s while a statement runs: drivers take 10 s without one for the connection's end.
server.bolt.connection_keep_alive=2s
server.bolt.connection_keep_alive_probes=5

dbms.usage_report.enabled=false
server.bolt.telemetry.enabled=false

# Half a gigabyte of empty log files is no use to a store of a few megabytes.
db.tx_log.preallocate=false
# Netty would wait 5 s for each of two connectors after the databases are closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
${shortLived ? '\n# A plan is kept although the data change.\ndbms.cypher.min_replan_interval=1d\n' : ''}`;
}
