/** The log: one JSON object a line on standard error, as standard output is the start's own. */
import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, destination, pino } from 'pino';
import type { LogLevel } from '../config.ts';
import { saying, systemCode } from '../faults.ts';
import type { OperationReport } from '../graphql/operations.ts';

export function createLog(level: LogLevel, to: DestinationStream = destination(2)): FastifyBaseLogger {
  return pino({ level }, to);
}

/** One line for each operation, at `info`. What a client wrote is told by its names alone; what it asked, with its values, is nobody's to keep. */
export function logOperation(log: FastifyBaseLogger, report: OperationReport): void {
  log.info(report, 'operation');
}

/**
 * What the database did where a client is told less of it: its code and its words on one short line, as a database that is away is told of for every request.
 * @param error what the driver threw
 */
export function logDatabase(log: FastifyBaseLogger, error: unknown, requestId: string): void {
  log.warn({ requestId, code: systemCode(error), reason: saying(error) }, 'database');
}
