import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Settings } from './settings.js';

interface LoggedRequest {
  id: string;
  method: string;
  url: string;
}

/** JSON logs, one line a request: number, method, path without its query, status, time. No bodies, no names. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        pinoHttp: {
          level: settings.logLevel,
          base: undefined,
          quietReqLogger: true,
          autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
          serializers: {
            req: ({ id, method, url }: LoggedRequest) => ({ id, method, path: url.split('?')[0] }),
            res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
            err: ({ type }: { type: string }) => ({ type }),
          },
        },
      }),
    }),
  ],
})
export class LoggingModule {}
