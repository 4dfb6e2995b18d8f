import multiprocessing


class LogReader(multiprocessing.Process):
    def __init__(self, title, lines):
        super().__init__()
        self.title = title
        self.lines = lines

    def run(self):
        print("reading", self.title)
        for number, line in enumerate(self.lines, 1):
            if "WARN" in line:
                print(self.title, number, line)
                yield line


if __name__ == "__main__":
    readers = [
        LogReader("monday", ["ok", "WARN hot", "ok"]),
        LogReader("tuesday", ["WARN cold", "WARN wet"]),
    ]
    for r in readers:
        r.start()
    for r in readers:
        r.join()
    print("all logs were read")
