import http.client
import http.server
import multiprocessing

connection = None


class Shop(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = ("article " + self.path[1:]).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def connect(port):
    global connection
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=3)


def get(n):
    connection.request("GET", f"/{n}")
    return connection.getresponse().read().decode()


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    web = multiprocessing.Process(target=server.serve_forever, daemon=True)
    web.start()
    with multiprocessing.Pool(3, initializer=connect, initargs=(server.server_port,)) as pool:
        print(pool.map(get, range(1, 10)))
    web.terminate()
    web.join()
