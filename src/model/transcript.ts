/**
 * SMTP sessions written down: lines `C: …` (what the client sends), `S: …` (what the server answers),
 * `…` beginning with `#` (a remark), and `C: (message)` for content. Checked as RFC 5321 has it.
 */
import { classesAgree, isWithoutEnhanced, parseReplyLine, type ReplyLine } from './code.ts';

export type Step =
  | { by: 'client'; text: string; command: string }
  | { by: 'server'; lines: ReplyLine[]; texts: string[]; after: string }
  | { by: 'remark'; text: string };

/** The commands of RFC 5321 4.1.1 and of the extensions this site speaks of. */
const COMMANDS = new Set('EHLO HELO LHLO MAIL RCPT DATA BDAT RSET VRFY EXPN HELP NOOP QUIT STARTTLS AUTH ETRN ATRN BURL'.split(' '));

/** Whether a basic code is a usual reply at this point (RFC 5321 4.3.2 and the extensions, from the registry). */
export type IsUsual = (code: string, command: string) => boolean;

export class TranscriptError extends Error {}

/**
 * Reads a transcript and checks it against the rules of replies.
 * @param source the lines, separated by `\n`
 * @param deviates why this transcript departs from the rules on purpose: unusual codes, classes that disagree
 * @param isUsual what the registry says of a code after a command
 * @returns its steps, replies of several lines joined
 * @throws TranscriptError naming the line and what was expected
 */
export function checkTranscript(source: string, deviates: string | undefined, isUsual: IsUsual): Step[] {
  const { steps, departures } = readTranscript(source, isUsual);
  if (departures[0] && !deviates) throw new TranscriptError(`${departures[0]}; say why in deviates="…"`);
  if (deviates && !departures.length) throw new TranscriptError('transcript: deviates is given, yet nothing deviates');
  return steps;
}

/**
 * Reads the syntax of a transcript.
 * @returns its steps, and where it departs from the rules of replies, each as a sentence
 * @throws TranscriptError where it is no SMTP session at all
 */
export function readTranscript(source: string, isUsual: IsUsual = () => true): { steps: Step[]; departures: string[] } {
  const steps: Step[] = [];
  const departures: string[] = [];
  let command = 'connect';
  let inMessage = false;
  let promised = false;
  let open: Extract<Step, { by: 'server' }> | undefined;
  const fail = (index: number, problem: string): never => {
    throw new TranscriptError(`transcript line ${index + 1}: ${problem}`);
  };
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    if (line.startsWith('#')) {
      steps.push({ by: 'remark', text: line.slice(1).trim() });
      return;
    }
    const match = /^([CS]): ?(.*)$/.exec(line);
    if (!match) return fail(index, `"${line}" must begin with "C: ", "S: " or "#"`);
    const [, side, text = ''] = match;
    if (side === 'C') {
      if (open) fail(index, `the reply before it is unfinished: its last line needs "${open.lines[0]?.code} " without a hyphen`);
      const word = (text.split(/[ :]/)[0] ?? '').toUpperCase();
      if (text.startsWith('(')) {
        steps.push({ by: 'client', text, command: inMessage ? 'end of data' : command });
      } else if (inMessage) {
        if (text === '.') command = 'end of data';
        else if (COMMANDS.has(word)) fail(index, `"${text}" comes before the message has ended with "C: ."`);
        steps.push({ by: 'client', text, command: 'end of data' });
      } else if (command === 'AUTH' && !COMMANDS.has(word)) {
        steps.push({ by: 'client', text, command });
      } else {
        if (!COMMANDS.has(word)) fail(index, `"${word}" is no SMTP command`);
        command = word;
        steps.push({ by: 'client', text, command });
      }
      return;
    }
    const reply = parseReplyLine(text);
    if (!reply) return fail(index, `"${text}" is no reply line: expected three digits, a space or a hyphen, then text`);
    const exempt = isWithoutEnhanced(command);
    if (command === 'EHLO' && reply.text === 'ENHANCEDSTATUSCODES') promised = true;
    if (promised && !exempt && !reply.enhanced && /^[245]/.test(reply.code)) {
      departures.push(`transcript line ${index + 1}: no enhanced code, although EHLO lists ENHANCEDSTATUSCODES (RFC 2034 section 4)`);
    }
    if (!exempt && reply.enhanced && !classesAgree(reply.code, reply.enhanced)) {
      departures.push(`transcript line ${index + 1}: class of ${reply.enhanced} disagrees with ${reply.code} (RFC 2034 section 4)`);
    }
    if (!isUsual(reply.code, command)) {
      departures.push(`transcript line ${index + 1}: ${reply.code} is not usual after ${command} (RFC 5321 4.3.2)`);
    }
    if (open) {
      if (open.lines[0]?.code !== reply.code) fail(index, `reply began with ${open.lines[0]?.code}, this line says ${reply.code}`);
      open.lines.push(reply);
      open.texts.push(text);
    } else {
      open = { by: 'server', lines: [reply], texts: [text], after: command };
      steps.push(open);
    }
    if (reply.last) {
      open = undefined;
      if (reply.code === '354') inMessage = true;
      else if (command === 'end of data') inMessage = false;
    }
  });
  if (open) throw new TranscriptError(`transcript: the last reply is unfinished; its last line needs a space after the code`);
  if (!steps.some((step) => step.by === 'server')) throw new TranscriptError('transcript: no "S: " line');
  return { steps, departures };
}
