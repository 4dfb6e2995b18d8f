import concurrent.futures as cf
import time

BOOK = {
    "Once upon a time": 0.7,
    "there was a king": 0.1,
    "who had three daughters": 0.4,
}


def translate(sentence, seconds):
    time.sleep(seconds)
    return sentence.upper()


def main():
    text = ""
    with cf.ProcessPoolExecutor(max_workers=len(BOOK)) as pool:
        jobs = []
        for sentence, seconds in BOOK.items():
            jobs.append(pool.submit(translate, sentence, seconds))
        for job in cf.as_completed(jobs):
            text += job.result() + " "
    print(text)


if __name__ == "__main__":
    main()
