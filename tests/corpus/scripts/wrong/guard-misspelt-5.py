import multiprocessing

def hello(i):
    print("hello from number", i)

if '__name__' == '__main__':
    jobs = []
    for i in range(4):
        job = multiprocessing.Process(target=hello, args=(i,))
        jobs.append(job)
        job.start()
    for job in jobs:
        job.join()
