// Generated from the schema by server/graphql/generate.mjs: change the schema or the operations, then run it again.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
