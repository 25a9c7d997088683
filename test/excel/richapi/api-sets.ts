export function requireApi(_type: string, _member: string, _level: string): void {}
