from concurrent.futures import ProcessPoolExecutor, as_completed

marks = {
    "7a": [2, 3, 1, 5, 4],
    "7b": [1, 1, 2, 6],
    "8c": [3, 3, 4],
}


def statistics(points):
    points = sorted(points)
    return {"n": len(points), "low": points[0], "high": max}


if __name__ == "__main__":
    with ProcessPoolExecutor(3) as ex:
        futures = {}
        for cls in marks:
            futures[ex.submit(statistics, marks[cls])] = cls
        for f in as_completed(futures):
            stat = f.result()
            print(futures[f], "pupils:", stat["n"], "from", stat["low"], "to", stat["high"])
