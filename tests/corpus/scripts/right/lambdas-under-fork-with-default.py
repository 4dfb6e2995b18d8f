import multiprocessing

ctx = multiprocessing.get_context("fork")

if __name__ == "__main__":
    jobs = [ctx.Process(target=lambda n=n: print("lambda", n)) for n in range(3)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
