import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
}

const PAUSE_MS = 150;

/** Reads a QR code through the camera, where the browser can; the camera is off again as soon as it is not needed. */
export class CodeScanner implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stream: MediaStream | null = null;
  hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPossible(): boolean {
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    return makerOf() !== undefined && devices !== undefined;
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Answers with what the code says; null where it was stopped, or where the camera could not be opened. */
  async scan(find: () => HTMLVideoElement | null): Promise<string | null> {
    const Maker = makerOf();
    if (Maker === undefined || this.#stream !== null) return null;
    this.hasFailed = false;
    try {
      const detector = new Maker({ formats: ['qr_code'] });
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      return await this.#look(detector, find);
    } catch {
      this.hasFailed = true;
      return null;
    } finally {
      this.stop();
    }
  }

  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#host.requestUpdate();
  }

  async #look(detector: Detector, find: () => HTMLVideoElement | null): Promise<string | null> {
    while (this.#stream !== null) {
      const video = find();
      const codes =
        video !== null && video.readyState >= video.HAVE_CURRENT_DATA ? await detector.detect(video) : [];
      const [code] = codes;
      if (code !== undefined) return code.rawValue;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return null;
  }
}

function makerOf(): DetectorMaker | undefined {
  return (globalThis as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
}
