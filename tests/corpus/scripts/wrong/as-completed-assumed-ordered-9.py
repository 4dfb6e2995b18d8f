import concurrent.futures as cf
import time


def travel_time(city, km):
    time.sleep(km / 4000)
    return km / 80


def main():
    distances = {"Rome": 1500, "Paris": 900, "Prague": 400, "Bremen": 120}
    with cf.ProcessPoolExecutor(max_workers=len(distances)) as pool:
        jobs = []
        for city, km in distances.items():
            jobs.append(pool.submit(travel_time, city, km))
        hours = [job.result() for job in cf.as_completed(jobs)]
    for (city, km), h in zip(distances.items(), hours):
        print(f"{city:8}{km:6} km {h:6.2f} h")


if __name__ == "__main__":
    main()
