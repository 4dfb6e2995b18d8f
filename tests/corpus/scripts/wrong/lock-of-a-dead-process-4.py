import multiprocessing
import time


class PrintJob(multiprocessing.Process):
    def __init__(self, title, pages, printer):
        super().__init__(name=title)
        self.pages = pages
        self.printer = printer

    def run(self):
        with self.printer:
            for page in range(1, self.pages + 1):
                time.sleep(0.1)
            print(f"{self.name}: {self.pages} pages printed", flush=True)


class Office:
    def __init__(self):
        self.printer = multiprocessing.Lock()
        self.jobs = []

    def submit(self, title, pages):
        job = PrintJob(title, pages, self.printer)
        job.start()
        self.jobs.append(job)
        return job

    def cancel(self, job):
        job.terminate()
        job.join()
        self.jobs.remove(job)
        print(job.name, "was cancelled", flush=True)

    def wait(self):
        for job in self.jobs:
            job.join()


def main():
    office = Office()
    novel = office.submit("novel", 400)
    time.sleep(0.8)
    office.submit("letter", 2)
    office.submit("invoice", 1)
    # the novel takes too long
    office.cancel(novel)
    office.wait()
    print("all jobs are printed")


if __name__ == "__main__":
    main()
