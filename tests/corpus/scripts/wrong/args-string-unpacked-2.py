import multiprocessing
import time


def resize(photo):
    time.sleep(0.05)
    print("resized", photo)


def main():
    jobs = []
    for i in range(1, 4):
        filename = f"holiday{i}.jpg"
        job = multiprocessing.Process(name=filename, target=resize, args=filename)
        jobs.append(job)

    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    print("looked at", len(jobs), "photos")


if __name__ == "__main__":
    main()
