import time
from multiprocessing import Pool

SITES = ["news", "weather", "sport", "music", "maps"]


def fetch(site):
    print("fetching", site)
    time.sleep(0.25)                 # slow network
    return f"<html><title>{site}</title></html>" * 50


def title(html):
    return html.split("<title>")[1].split("<")[0]


if __name__ == "__main__":
    start = time.time()
    with Pool(5) as pool:
        pages = []
        for site in SITES:
            pages.append(fetch(site))
        print(pool.map(title, pages))
    print(f"parallel download took {time.time() - start:.1f} s")
