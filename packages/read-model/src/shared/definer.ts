/**
 * The statement that makes a function with the rights of whoever owns the tables: what a rule asks must not be subject to
 * the rule. Its body is PL/pgSQL, bound late, at the call; it names everything with its schema. Viewers may call every
 * function of the schema `read`, so each checks for itself what it tells whom.
 */
export const definer = (signature: string, returns: string, body: string): string =>
  `create or replace function ${signature} returns ${returns} language plpgsql stable parallel safe
    security definer set search_path = '' as $body$ begin ${body} end $body$`
