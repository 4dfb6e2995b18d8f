import concurrent.futures
import urllib.request


def count_words(url, timeout=60):
    with urllib.request.urlopen(url, timeout=timeout) as conn:
        return len(conn.read().split())


def count_all_words(urls, processes=4):
    counts = [0] * len(urls)
    with concurrent.futures.ProcessPoolExecutor(max_workers=processes) as executor:
        future_to_place = {executor.submit(count_words, url): place for place, url in enumerate(urls)}
        for future in concurrent.futures.as_completed(future_to_place):
            place = future_to_place[future]
            try:
                counts[place] = future.result()
            except Exception as exc:
                print("%r generated an exception: %s" % (urls[place], exc))
                counts[place] = -1
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
