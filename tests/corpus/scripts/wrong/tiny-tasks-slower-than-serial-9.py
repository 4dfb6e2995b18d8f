import concurrent.futures
import logging
import time

logging.basicConfig(format="%(message)s", level=logging.INFO)
log = logging.getLogger("caesar")


def shift(letter, by=3):
    if not letter.isalpha():
        return letter
    return chr((ord(letter) - 97 + by) % 26 + 97)


def encrypt(text):
    # every letter is a job for the executor, so this is very fast
    with concurrent.futures.ProcessPoolExecutor(max_workers=4) as executor:
        jobs = [executor.submit(shift, c) for c in text]
        return "".join(j.result() for j in jobs)


def main():
    text = "the quick brown fox jumps over the lazy dog " * 40
    t = time.time()
    plain = "".join(map(shift, text))
    log.info("simple   %.4f s", time.time() - t)
    t = time.time()
    secret = encrypt(text)
    log.info("parallel %.4f s", time.time() - t)
    log.info("%s... equal: %s", secret[:20], plain == secret)


if __name__ == "__main__":
    main()
