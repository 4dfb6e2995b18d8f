import http.client
from multiprocessing import Pool
from urllib.parse import urlsplit


def count_words(url):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    try:
        connection.request("GET", parts.path)
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            return -1
        return len(body.decode().split())
    except (OSError, http.client.HTTPException):
        return -1
    finally:
        connection.close()


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
