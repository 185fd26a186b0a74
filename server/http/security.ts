/** The headers that keep a page of ours to ourselves. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Scripts, styles, fonts and calls from this server alone; workers may be made from a blob, as the layout's and the editor's are; styles may stand in elements, as
 * React and the editor set them. Pictures may be data or blobs, which exporting a picture needs. Plain http on loopback is not turned into https.
 */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      workerSrc: ["'self'", 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  strictTransportSecurity: false,
};
