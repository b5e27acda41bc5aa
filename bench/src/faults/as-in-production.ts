// Imported before anything else: React and others look once, when they are loaded.
process.env['NODE_ENV'] ??= 'production'

export {}
