from concurrent.futures import ProcessPoolExecutor

LOG = ["ERROR disk full", "INFO start", "ERROR no network", "INFO stop", "ERROR fan"]


def errors(lines):
    return (line[6:] for line in lines if line.startswith("ERROR"))


def main():
    half = len(LOG) // 2
    found = []
    with ProcessPoolExecutor(max_workers=2) as ex:
        jobs = [ex.submit(errors, LOG[:half]), ex.submit(errors, LOG[half:])]
        for job in jobs:
            found.extend(job.result())
    print(len(found), "errors:", found)


if __name__ == "__main__":
    main()
