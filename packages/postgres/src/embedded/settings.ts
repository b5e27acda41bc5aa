/** How much safety to give up for speed. Only a cluster of throw-away test databases is not durable. */
export interface SettingsOptions {
  readonly port: number
  readonly logs: string
  readonly durable: boolean
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * The server's settings as a configuration file. No unix socket: its path may have 107 bytes at most, which a data
 * directory may well exceed, and loopback with a password does as well.
 */
export const settingsFile = ({ port, logs, durable }: SettingsOptions): string =>
  [
    '# Written by Kith at each start; changes here are lost.',
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    'max_connections = 100',
    "password_encryption = 'scram-sha-256'",
    'shared_buffers = 64MB',
    'effective_cache_size = 1GB',
    'maintenance_work_mem = 128MB',
    'max_wal_size = 1GB',
    // The log of events is the truth and it is on this disk too: flash, in most homes.
    'random_page_cost = 1.1',
    'jit = off',
    "shared_preload_libraries = 'pg_stat_statements'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    'logging_collector = on',
    `log_directory = ${quote(logs)}`,
    // One file per weekday, emptied a week later.
    "log_filename = 'postgresql-%a.log'",
    'log_truncate_on_rotation = on',
    'log_rotation_age = 1d',
    'log_rotation_size = 0',
    // Values may be personal data; they stay out of the log.
    'log_min_error_statement = panic',
    'log_parameter_max_length_on_error = 0',
    'log_error_verbosity = terse',
    `fsync = ${durable ? 'on' : 'off'}`,
    `full_page_writes = ${durable ? 'on' : 'off'}`,
    `synchronous_commit = ${durable ? 'on' : 'off'}`,
    '',
  ].join('\n')

/** Who may come in: everybody with the password, from this machine only. */
export const accessFile = ['host all all 127.0.0.1/32 scram-sha-256', 'host all all ::1/128 scram-sha-256', ''].join(
  '\n',
)
