from concurrent.futures import ProcessPoolExecutor


class ErrorLog:
    lines = []          # all the error lines of all the files

    @classmethod
    def add(cls, line):
        cls.lines.append(line)


LOGS = {
    "web": ["ok start", "error 404 /favicon", "ok", "error 500 /login"],
    "mail": ["ok", "ok", "error no such user"],
    "disk": ["error disk is nearly full"],
}


def scan(name):
    for line in LOGS[name]:
        if line.startswith("error"):
            ErrorLog.add(name + ": " + line)


def main():
    with ProcessPoolExecutor(max_workers=3) as executor:
        jobs = [executor.submit(scan, name) for name in LOGS]
        for job in jobs:
            job.result()

    print("number of errors:", len(ErrorLog.lines))
    for line in ErrorLog.lines:
        print("  ", line)


if __name__ == "__main__":
    main()
