from concurrent.futures import ProcessPoolExecutor, as_completed
import time


def translate(word):
    time.sleep(0.04 * len(word))
    return word.upper()


if __name__ == "__main__":
    sentence = "processes never sleep too long"
    with ProcessPoolExecutor(max_workers=5) as ex:
        jobs = [ex.submit(translate, w) for w in sentence.split()]
        # wait for all of them and glue the sentence together again
        words = [job.result() for job in as_completed(jobs)]
    print(" ".join(words))
