import multiprocessing
import time

BOOK = {1: "Once upon a time", 2: "there was a dragon", 3: "who liked tea", 4: "and biscuits."}


def load_page(page):
    time.sleep(0.1)
    print("page", page, "->", BOOK[page])


def main():
    page = 1
    jobs = []
    for j in range(len(BOOK)):
        job = multiprocessing.Process(target=load_page, args=(page,))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
    print("loaded", len(jobs), "pages")


if __name__ == "__main__":
    main()
